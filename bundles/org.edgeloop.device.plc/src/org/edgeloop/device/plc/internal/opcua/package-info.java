/**
 * What a connection by OPC UA is made of: choosing an endpoint, trusting certificates, values as text.
 * Nothing outside sees Milo's classes.
 */
@NonNullByDefault
package org.edgeloop.device.plc.internal.opcua;

import org.eclipse.jdt.annotation.NonNullByDefault;
