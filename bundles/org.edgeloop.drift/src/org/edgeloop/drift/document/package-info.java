/**
 * The spec of a drift report as a file and as a document that is edited: read, written, changed by commands that can be undone.
 * The model itself is generated from {@code model/drift.ecore} into {@link org.edgeloop.drift.spec}.
 */
@NonNullByDefault
package org.edgeloop.drift.document;

import org.eclipse.jdt.annotation.NonNullByDefault;
