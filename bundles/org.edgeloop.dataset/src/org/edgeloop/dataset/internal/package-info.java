/**
 * How the project's text files are read, checked and written, and how unsaved labels outlive a crash.
 * Not API: other bundles use {@link org.edgeloop.dataset}.
 */
@NonNullByDefault
package org.edgeloop.dataset.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
