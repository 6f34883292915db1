declare module 'html-encoding-sniffer' {
  /** The encoding that an HTML file declares (WHATWG encoding sniffing), as a canonical name. */
  export default function sniffHtmlEncoding(bytes: Uint8Array, options?: { readonly defaultEncoding?: string }): string;
}
