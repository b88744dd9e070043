/**
 * Runs of training and evaluation as MLflow keeps them: experiments, runs, metrics, artifacts and registered models, whatever
 * store holds them. How a store reads and writes lies in packages of its own.
 */
@NonNullByDefault
package org.edgeloop.experiment;

import org.eclipse.jdt.annotation.NonNullByDefault;
