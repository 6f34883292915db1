const SPECIAL_IN_SCRIPT = /[<>&\u2028\u2029]/g;

/** JSON that ends no `<script>`, begins no comment, and is the same value for every parser of JSON. */
export function jsonInScript(value: unknown): string {
  return JSON.stringify(value).replace(
    SPECIAL_IN_SCRIPT,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
