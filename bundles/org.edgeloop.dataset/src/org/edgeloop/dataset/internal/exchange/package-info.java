/**
 * How the label formats of other programs are read and written, and how their times become sample positions.
 * Not API: other bundles use {@link org.edgeloop.dataset.exchange}.
 */
@NonNullByDefault
package org.edgeloop.dataset.internal.exchange;

import org.eclipse.jdt.annotation.NonNullByDefault;
