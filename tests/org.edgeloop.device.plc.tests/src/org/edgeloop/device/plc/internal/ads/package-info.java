/** Tests of what is inside the client for Beckhoff controllers: types and packets that no sound controller would send. */
package org.edgeloop.device.plc.internal.ads;
