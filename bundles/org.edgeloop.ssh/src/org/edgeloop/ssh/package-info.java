/**
 * Sessions on other machines by SSH: who they are is known or asked about, and keys, agents and passwords let in. Commands, terminals and
 * files go through them.
 */
@NonNullByDefault
package org.edgeloop.ssh;

import org.eclipse.jdt.annotation.NonNullByDefault;
