/** Every tag that the script tag brings, each in a chunk of its own. */
export const elements = {
  'mpp-provider': () => import('./entries/mpp-provider.js'),
  'mpp-service-search': () => import('./entries/mpp-service-search.js'),
  'mpp-service-detail': () => import('./entries/mpp-service-detail.js'),
  'mpp-application-form': () => import('./entries/mpp-application-form.js'),
  'mpp-status-tracker': () => import('./entries/mpp-status-tracker.js'),
  'mpp-appointment-booking': () => import('./entries/mpp-appointment-booking.js'),
  'mpp-portal': () => import('./entries/mpp-portal.js'),
};
