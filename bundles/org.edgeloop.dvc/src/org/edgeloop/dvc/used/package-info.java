/**
 * Which data the pointers of a repository refer to, in the workspace and at commits of Git. What is in use is neither collected
 * as garbage nor forgotten by a push.
 */
@NonNullByDefault
package org.edgeloop.dvc.used;

import org.eclipse.jdt.annotation.NonNullByDefault;
