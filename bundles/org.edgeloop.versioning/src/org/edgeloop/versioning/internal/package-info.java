/**
 * How JGit is used: repositories found and opened so that nothing is written and nothing is run.
 * Nothing here is known outside of this bundle.
 */
@NonNullByDefault
package org.edgeloop.versioning.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
