/**
 * Tests of the client for Beckhoff controllers. They run against the practice controller, which npm's ads-client is held against too.
 */
package org.edgeloop.device.plc.ads;
