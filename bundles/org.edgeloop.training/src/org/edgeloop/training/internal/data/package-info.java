/**
 * How feature tables become rows to train on.
 * Nothing here is known outside of this bundle.
 */
@NonNullByDefault
package org.edgeloop.training.internal.data;

import org.eclipse.jdt.annotation.NonNullByDefault;
