/**
 * The work tree of a repository: what is changed in it, what is staged, and how it becomes a commit.
 * Paths go from the root of the work tree, with slashes, as Git writes them.
 */
@NonNullByDefault
package org.edgeloop.versioning.work;

import org.eclipse.jdt.annotation.NonNullByDefault;
