/**
 * The text of small files that DVC keeps beside data. What is no text, or unreasonably large, is refused with the file's name.
 */
@NonNullByDefault
package org.edgeloop.dvc.internal.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
