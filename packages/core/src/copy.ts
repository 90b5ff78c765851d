/** Copies `text`; where the clipboard is refused (http, old WebView) the text beside the button is selected instead. */
export async function copyText(text: string, button: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const shown = button.previousElementSibling;
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
