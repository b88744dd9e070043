/**
 * How JGit reaches other repositories: by our own SSH sessions, with our own questions to the user.
 * What a repository's settings ask to be run for it, on this machine or the other, is not run.
 */
@NonNullByDefault
package org.edgeloop.versioning.internal.remote;

import org.eclipse.jdt.annotation.NonNullByDefault;
