/**
 * Files beside made tables that say how they were made.
 * What each of them says is known where the table is made.
 */
@NonNullByDefault
package org.edgeloop.dataset.internal.manifest;

import org.eclipse.jdt.annotation.NonNullByDefault;
