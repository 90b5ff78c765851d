<?php
/** Settings > MPP SDK: the address of the API, the region, the brand colour, and what people read without script. */

defined('ABSPATH') || exit;

const MPP_SDK_FIELDS = [
    'api' => ['Alamat API', 'url', 'https://layanan.example.go.id'],
    'region' => ['Kode wilayah Kemendagri', 'text', '72.01'],
    'brand' => ['Warna utama', 'color', ''],
    'fallback' => ['Alamat, jam, telepon', 'text', 'Jl. Merdeka 1, 08.00-15.00, WhatsApp 0811-0000-0000'],
];

function mpp_sdk_settings(): array
{
    return wp_parse_args((array) get_option('mpp_sdk', []), ['api' => '', 'region' => '', 'brand' => '#0b5cad', 'fallback' => '']);
}

/** Keeps what can be used; a refused value leaves the old one and says what was expected. */
function mpp_sdk_sanitize($given): array
{
    $given = wp_parse_args(array_map('strval', array_filter((array) $given, 'is_scalar')), array_fill_keys(array_keys(MPP_SDK_FIELDS), ''));
    $clean = [
        'api' => untrailingslashit(esc_url_raw(trim($given['api']), ['https', 'http'])),
        'region' => preg_match('/^\d{2}(\.\d{2})?$/', trim($given['region'])) ? trim($given['region']) : '',
        'brand' => (string) sanitize_hex_color($given['brand']),
        'fallback' => sanitize_text_field($given['fallback']),
    ];
    $expected = [
        'api' => 'Alamat API harus berupa https://…',
        'region' => 'Kode wilayah harus seperti 31 atau 72.01.',
        'brand' => 'Warna harus seperti #0b5cad.',
    ];
    foreach ($expected as $name => $words) {
        if ($clean[$name] === '') {
            $clean[$name] = mpp_sdk_settings()[$name];
            add_settings_error('mpp_sdk', "mpp_sdk_$name", $words);
        }
    }
    return $clean;
}

add_action('admin_init', function () {
    register_setting('mpp_sdk', 'mpp_sdk', ['type' => 'array', 'sanitize_callback' => 'mpp_sdk_sanitize']);
    add_settings_section('mpp_sdk', '', '__return_false', 'mpp_sdk');
    foreach (MPP_SDK_FIELDS as $name => [$label, $type, $sample]) {
        add_settings_field("mpp_sdk_$name", $label, 'mpp_sdk_field', 'mpp_sdk', 'mpp_sdk', ['label_for' => "mpp_sdk_$name"] + compact('name', 'type', 'sample'));
    }
});

function mpp_sdk_field(array $field): void
{
    printf(
        '<input id="%s" name="mpp_sdk[%s]" type="%s" value="%s" placeholder="%s" class="%s">',
        esc_attr($field['label_for']),
        esc_attr($field['name']),
        esc_attr($field['type']),
        esc_attr(mpp_sdk_settings()[$field['name']]),
        esc_attr($field['sample']),
        $field['type'] === 'color' ? '' : 'regular-text'
    );
}

add_action('admin_menu', function () {
    add_options_page('MPP SDK', 'MPP SDK', 'manage_options', 'mpp_sdk', 'mpp_sdk_settings_page');
});

function mpp_sdk_settings_page(): void
{
    echo '<div class="wrap"><h1>MPP SDK</h1><form action="options.php" method="post">';
    settings_fields('mpp_sdk');
    do_settings_sections('mpp_sdk');
    submit_button();
    echo '</form></div>';
}
