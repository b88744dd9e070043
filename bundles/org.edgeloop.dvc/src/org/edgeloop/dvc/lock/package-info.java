/**
 * The locks of a repository, as DVC takes them, so that a process of DVC beside this one and this one respect each other.
 */
@NonNullByDefault
package org.edgeloop.dvc.lock;

import org.eclipse.jdt.annotation.NonNullByDefault;
