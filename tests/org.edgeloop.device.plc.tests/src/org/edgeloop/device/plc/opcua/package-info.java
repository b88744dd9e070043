/** Tests of the client of OPC UA against a server of another maker. They are skipped, by name, where that server is not installed. */
package org.edgeloop.device.plc.opcua;
