/** The one style sheet of the server's own pages; it belongs to no region. */
export const pageSheetPath = '/pages/page.css';
