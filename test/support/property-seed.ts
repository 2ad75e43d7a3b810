import fc from 'fast-check';

/** The same cases in every run, so that a red run says something of the change. PROPERTY_SEED tries others. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PROPERTY_SEED ?? 20_261_128) });
