/**
 * How servers are logged in on with Apache MINA SSHD: which keys are tried, which hosts are known, and what failures mean. Parameters may
 * be null to the compiler, since that library's interfaces say nothing of it.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.ssh.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
