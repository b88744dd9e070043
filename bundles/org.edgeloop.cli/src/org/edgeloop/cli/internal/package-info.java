/**
 * The tree of commands: the root and the groups that only hold other commands.
 * What a command does lies in a package for each group.
 */
@NonNullByDefault
package org.edgeloop.cli.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
