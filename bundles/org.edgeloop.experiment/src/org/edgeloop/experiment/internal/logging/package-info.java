/**
 * The spool of logged runs and what carries it to a store. One thread writes the spool's records, another delivers them in that order.
 */
@NonNullByDefault
package org.edgeloop.experiment.internal.logging;

import org.eclipse.jdt.annotation.NonNullByDefault;
