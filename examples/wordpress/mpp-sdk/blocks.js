// The blocks of the editor: a box with the element's name, its attributes at the side. PHP renders the page.
(function ({blocks, element, components, blockEditor}, elements) {
  const make = element.createElement;

  function fields({attributes, setAttributes}, names) {
    return names.map((name) =>
      make(components.TextControl, {
        key: name,
        label: name,
        value: attributes[name] || '',
        onChange: (value) => setAttributes({[name]: value || undefined}),
      }),
    );
  }

  for (const [name, {title, attributes}] of Object.entries(elements)) {
    blocks.registerBlockType(`mpp-sdk/${name}`, {
      apiVersion: 2,
      title,
      category: 'widgets',
      icon: 'building',
      keywords: ['mpp', 'loket', 'layanan'],
      attributes: Object.fromEntries(attributes.map((one) => [one, {type: 'string'}])),
      edit: (props) =>
        make(
          'div',
          blockEditor.useBlockProps(),
          make(components.Placeholder, {label: title, instructions: `<mpp-${name}>`}),
          make(blockEditor.InspectorControls, {}, make(components.PanelBody, {title}, ...fields(props, attributes))),
        ),
      save: () => null,
    });
  }
})(window.wp, window.mppSdkElements);
