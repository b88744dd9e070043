/**
 * How conditions on runs are read: their tokens, their grammar, their patterns.
 * The meaning of conditions is public, the reading of them is not.
 */
@NonNullByDefault
package org.edgeloop.experiment.internal.search;

import org.eclipse.jdt.annotation.NonNullByDefault;
