/**
 * How branches are merged: files of some kinds by what stands in them, all others by lines.
 * A merge is ended by a commit, or left with its conflicts in the index.
 */
@NonNullByDefault
package org.edgeloop.versioning.internal.merge;

import org.eclipse.jdt.annotation.NonNullByDefault;
