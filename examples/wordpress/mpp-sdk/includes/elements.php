<?php
/** Each element as a block and as [mpp element="..."]. Both are rendered here, so no role needs to post HTML. */

defined('ABSPATH') || exit;

/** Which attributes an author may set; blocks and shortcodes know no others. */
const MPP_SDK_ELEMENTS = [
    'service-search' => ['title' => 'Pencarian layanan', 'attributes' => ['query', 'channel', 'agency-id', 'life-event', 'fee', 'visit', 'limit']],
    'service-detail' => ['title' => 'Standar layanan', 'attributes' => ['service-id']],
    'application-form' => ['title' => 'Permohonan', 'attributes' => ['service-id', 'form-id']],
    'status-tracker' => ['title' => 'Lacak permohonan', 'attributes' => []],
    'appointment-booking' => ['title' => 'Janji temu', 'attributes' => ['service-id', 'location-id']],
    'portal' => ['title' => 'Loket lengkap', 'attributes' => ['start', 'service-id']],
];

function mpp_sdk_element(string $element, array $given, string $fallback = ''): string
{
    if (!isset(MPP_SDK_ELEMENTS[$element])) {
        return '';
    }
    $attributes = '';
    foreach (MPP_SDK_ELEMENTS[$element]['attributes'] as $name) {
        $value = $given[$name] ?? '';
        if (is_scalar($value) && (string) $value !== '') {
            $attributes .= sprintf(' %s="%s"', $name, esc_attr((string) $value));
        }
    }
    $fallback = $fallback === '' ? mpp_sdk_settings()['fallback'] : $fallback;
    $inside = $fallback === '' ? '' : sprintf('<p slot="fallback">%s</p>', esc_html(wp_strip_all_tags($fallback)));
    return "<mpp-$element$attributes>$inside</mpp-$element>";
}

add_shortcode('mpp', function ($given, ?string $content = null): string {
    $given = (array) $given;
    return mpp_sdk_element((string) ($given['element'] ?? ''), $given, (string) $content);
});

add_action('init', function () {
    wp_register_script('mpp-sdk-blocks', plugins_url('../blocks.js', __FILE__), ['wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor'], '0.1.0', true);
    wp_localize_script('mpp-sdk-blocks', 'mppSdkElements', MPP_SDK_ELEMENTS);
    foreach (MPP_SDK_ELEMENTS as $element => ['attributes' => $names]) {
        register_block_type("mpp-sdk/$element", [
            'api_version' => 2,
            'editor_script' => 'mpp-sdk-blocks',
            'attributes' => array_fill_keys($names, ['type' => 'string']),
            'render_callback' => static fn ($given) => mpp_sdk_element($element, (array) $given),
        ]);
    }
});
