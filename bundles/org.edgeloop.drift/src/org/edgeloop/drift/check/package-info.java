/**
 * Checks: a value of a table, or of two, held against a condition, with a status and a sentence that says so.
 * Names, statuses and wording follow Evidently 0.4, whose tests these are; a statistical test of two columns is something else.
 */
@NonNullByDefault
package org.edgeloop.drift.check;

import org.eclipse.jdt.annotation.NonNullByDefault;
