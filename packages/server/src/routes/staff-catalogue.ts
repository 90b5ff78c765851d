import {compileForm, FormError} from '@mpp-sdk/form-engine';
import {Hono} from 'hono';
import type {FormDefinition, Schedule, Service} from '@mpp-sdk/contract';
import type {Context, Env, Kit} from '../kit.js';
import {requireAct} from '../middleware/auth.js';
import {importLimit, readJson} from '../middleware/body.js';
import {pathOf} from '../parameters.js';
import {ProblemError, invalidField} from '../problem.js';
import {scheduleErrors} from '../rules/schedule-errors.js';
import {seesAgency} from '../rules/staff-roles.js';

/** What a region offers: services, forms, places and their hours. */
export function staffCatalogueRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>()
    .post('/services/import', async (c) => {
      requireAct(c, 'import-services');
      const {services} = kit.validate('ServiceImport', await readJson(c, importLimit));
      const seen = new Set<string>();
      for (const [index, {id}] of services.entries()) {
        if (seen.has(id)) throw invalidField(`/services/${index}/id`, 'duplicate', 'The id occurs twice');
        seen.add(id);
        await checkAgency(c, services[index]!);
      }
      await checkForms(c, services, (index) => `/services/${index}/formId`);
      await c.get('region').services.put(services);
      return c.json({imported: services.length});
    })
    .put('/services/:serviceId', async (c) => {
      requireAct(c, 'edit-services');
      const service = kit.validate('Service', await readJson(c));
      checkId(c, 'serviceId', service.id);
      await checkAgency(c, service);
      await checkForms(c, [service], () => '/formId');
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

/** A form is stored before the services that name it. */
async function checkForms(c: Context, services: readonly Service[], pointer: (index: number) => string): Promise<void> {
  const {forms} = c.get('region');
  const present = new Map<string, boolean>();
  for (const {formId} of services)
    if (formId !== undefined && !present.has(formId)) present.set(formId, (await forms.get(formId)) !== undefined);
  const errors = services.flatMap(({formId}, index) =>
    formId === undefined || present.get(formId)
      ? []
      : [{pointer: pointer(index), code: 'unknown', detail: 'There is no such form; store it first'}],
  );
  if (errors.length > 0) throw new ProblemError('validation-failed', {errors: errors.slice(0, 100)});
}

function checkForm(form: FormDefinition): void {
  try {
    compileForm(form);
  } catch (error) {
    if (!(error instanceof FormError)) throw error;
    throw new ProblemError('form-unsound', {
      errors: [{pointer: error.path, code: 'form-unsound', detail: error.reason}],
    });
  }
}

function checkSchedule(schedule: Schedule, pointer: string): void {
  const errors = scheduleErrors(schedule, pointer);
  if (errors.length > 0) throw new ProblemError('validation-failed', {errors});
}
