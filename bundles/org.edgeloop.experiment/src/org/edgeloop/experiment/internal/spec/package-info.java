/**
 * The text form of a comparison's spec. Reading and writing follow the model's features, so that what the model gains the file gains.
 */
@NonNullByDefault
package org.edgeloop.experiment.internal.spec;

import org.eclipse.jdt.annotation.NonNullByDefault;
