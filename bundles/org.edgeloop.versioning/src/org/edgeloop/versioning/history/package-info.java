/**
 * What was committed: the log, branches, and what any two sides differ in.
 * A side is a commit, the index, the work tree or a part in a conflict.
 */
@NonNullByDefault
package org.edgeloop.versioning.history;

import org.eclipse.jdt.annotation.NonNullByDefault;
