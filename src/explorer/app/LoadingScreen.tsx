/** The structure of the screen while the dataset is on its way. */
export function LoadingScreen() {
  return (
    <div className="flex h-dvh flex-col" aria-busy="true">
      <header className="flex h-14 items-center border-b border-line px-5">
        <p className="font-serif text-xl font-semibold">Dateline</p>
      </header>
      <main className="flex min-h-0 flex-1">
        <div className="hidden w-72 flex-col gap-3 border-r border-line p-5 wide:flex">
          {['70%', '55%', '62%', '48%', '66%', '52%'].map((width) => (
            <div key={width} className="h-3 rounded bg-sunken" style={{ width }} />
          ))}
        </div>
        <div className="grid flex-1 place-items-center">
          <output className="text-muted">Loading the timeline…</output>
        </div>
      </main>
    </div>
  );
}
