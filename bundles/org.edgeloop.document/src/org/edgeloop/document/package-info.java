/**
 * Documents: models that are kept in text files which diff and merge, are edited with undo, and whose unsaved changes outlive a crash. What is in
 * a document, and how its text reads, is the matter of its own bundle.
 */
@NonNullByDefault
package org.edgeloop.document;

import org.eclipse.jdt.annotation.NonNullByDefault;
