/**
 * The commands {@code dvc remote …}, which set up the places outside that data are pushed to. What they are about is said by
 * {@code RemoteArguments}.
 */
@NonNullByDefault
package org.edgeloop.cli.internal.dvc.remote;

import org.eclipse.jdt.annotation.NonNullByDefault;
