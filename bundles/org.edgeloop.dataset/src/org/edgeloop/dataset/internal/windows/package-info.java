/**
 * How windows get their classes and splits, and how they are put into files.
 * What is offered to others is in {@code org.edgeloop.dataset.windows}.
 */
@NonNullByDefault
package org.edgeloop.dataset.internal.windows;

import org.eclipse.jdt.annotation.NonNullByDefault;
