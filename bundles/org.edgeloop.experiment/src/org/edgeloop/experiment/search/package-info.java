/**
 * Finding runs: MLflow's language of conditions and orders, free text beside it, and the operation that applies them to a store.
 * Conditions are applied here rather than by a server, so that every kind of store answers alike.
 */
@NonNullByDefault
package org.edgeloop.experiment.search;

import org.eclipse.jdt.annotation.NonNullByDefault;
