/**
 * Where devices are looked for: ports, sockets that listen on this machine, names in the network. What is looked at is not touched.
 */
@NonNullByDefault
package org.edgeloop.device.internal.discovery;

import org.eclipse.jdt.annotation.NonNullByDefault;
