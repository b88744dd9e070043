/** Tests of packages for Siemens' AI Inference Server. What a server would say of them cannot be tested here. */
package org.edgeloop.device.plc.siemens;
