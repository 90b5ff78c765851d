import {compileForm, faultWords, FormError} from '@mpp-sdk/form-engine';
import {Hono} from 'hono';
import type {FormDefinition, Schedule, Service} from '@mpp-sdk/contract';
import {soundService} from '../import/service-findings.js';
import type {Context, Env, Kit} from '../kit.js';
import {requireAct} from '../middleware/auth.js';
import {readJson} from '../middleware/body.js';
import {pathOf} from '../parameters.js';
import {ProblemError, invalidField} from '../problem.js';
import {scheduleErrors} from '../rules/schedule-errors.js';
import {seesAgency} from '../rules/staff-roles.js';

/** What a region offers: services, forms, places and their hours. */
export function staffCatalogueRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>()
    .put('/services/:serviceId', async (c) => {
      requireAct(c, 'edit-services');
      // What cases took is measured, not said: whoever sends back what was read sends it along.
      const {observedTime: _measured, ...service} = soundService(kit.validate, await readJson(c));
      checkId(c, 'serviceId', service.id);
      await checkAgency(c, service);
      await checkFormOf(c, service);
      await c.get('region').services.put([service]);
      return c.json(service);
    })
    .put('/forms/:formId', async (c) => {
      requireAct(c, 'edit-forms');
      const form = kit.validate('FormDefinition', await readJson(c));
      checkId(c, 'formId', form.id);
      checkForm(form);
      await c.get('region').forms.put(form);
      return c.json(form);
    })
    .put('/locations/:locationId', async (c) => {
      requireAct(c, 'edit-locations');
      const location = kit.validate('Location', await readJson(c));
      checkId(c, 'locationId', location.id);
      checkSchedule(location.schedule, '/schedule');
      await c.get('region').locations.put(location);
      return c.json(location);
    })
    .put('/locations/:locationId/schedule', async (c) => {
      requireAct(c, 'edit-locations');
      const schedule = kit.validate('Schedule', await readJson(c));
      checkSchedule(schedule, '');
      const location = await c.get('region').locations.get(pathOf(c, 'locationId', 96));
      if (!location) throw new ProblemError('location-not-found');
      const next = {...location, schedule};
      await c.get('region').locations.put(next);
      return c.json(next);
    });
}

function checkId(c: Context, parameter: string, id: string): void {
  if (pathOf(c, parameter, 96) !== id) throw invalidField('/id', 'mismatch', 'The address names another id');
}

/** Neither the new nor the present service may be another agency's. */
async function checkAgency(c: Context, service: Service): Promise<void> {
  const identity = c.get('staff');
  const present = await c.get('region').services.get(service.id);
  if (!seesAgency(identity, service.agency.id) || (present && !seesAgency(identity, present.agency.id))) {
    throw new ProblemError('forbidden');
  }
}

/** A form is stored before the service that names it. */
async function checkFormOf(c: Context, {formId}: Service): Promise<void> {
  if (formId !== undefined && (await c.get('region').forms.get(formId)) === undefined)
    throw invalidField('/formId', 'unknown', 'There is no such form; store it first');
}

function checkForm(form: FormDefinition): void {
  try {
    compileForm(form);
  } catch (error) {
    if (!(error instanceof FormError)) throw error;
    const reason = {...faultWords(error)};
    throw new ProblemError('form-unsound', {
      errors: [{pointer: error.path, code: 'form-unsound', detail: reason.en, reason}],
    });
  }
}

function checkSchedule(schedule: Schedule, pointer: string): void {
  const errors = scheduleErrors(schedule, pointer);
  if (errors.length > 0) throw new ProblemError('validation-failed', {errors});
}
