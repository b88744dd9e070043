/**
 * Controllers reached by OPC UA: addresses, connections with certificates, variables that are browsed, read, written and watched.
 * The protocol is OPC Foundation's OPC UA over TCP (OPC 10000-4 and -6), spoken by Eclipse Milo.
 */
@NonNullByDefault
package org.edgeloop.device.plc.opcua;

import org.eclipse.jdt.annotation.NonNullByDefault;
