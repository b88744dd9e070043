/**
 * Whether a store can be used, found out step by step before it is kept. The first step that fails names the cause, so that nobody
 * has to guess between a wrong name, a closed port and a wrong password.
 */
@NonNullByDefault
package org.edgeloop.experiment.connection;

import org.eclipse.jdt.annotation.NonNullByDefault;
