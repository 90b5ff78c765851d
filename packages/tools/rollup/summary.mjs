/** Says in one line what was built. */
export const summary = () => ({
  name: 'mpp-summary',
  writeBundle(_options, bundle) {
    const {files, elements} = JSON.parse(bundle['manifest.json'].source);
    const total = Object.values(files).reduce((sum, file) => sum + file.brotli, 0);
    const loader = files['mpp.js']?.brotli ?? 0;
    console.log(
      `Built ${Object.keys(elements).length} elements in ${Object.keys(files).length} files: ${kilobytes(total)} brotli, of which the loader ${kilobytes(loader)}.`,
    );
  },
});

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
