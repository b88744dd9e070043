/**
 * What a project's versions are: its Git repository and the commits in it.
 * Repositories are read through JGit; no program is called.
 */
@NonNullByDefault
package org.edgeloop.versioning;

import org.eclipse.jdt.annotation.NonNullByDefault;
