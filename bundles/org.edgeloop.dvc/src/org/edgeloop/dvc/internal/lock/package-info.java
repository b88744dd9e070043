/**
 * How DVC's locks lie on the disk: files that are locked, files that are linked, and the list of who reads and writes what.
 */
@NonNullByDefault
package org.edgeloop.dvc.internal.lock;

import org.eclipse.jdt.annotation.NonNullByDefault;
