/**
 * Packages for Siemens' AI Inference Server with GPU acceleration, which runs beside controllers on Industrial Edge devices.
 * Written as Siemens' public tools write them; no server has taken one here.
 */
@NonNullByDefault
package org.edgeloop.device.plc.siemens;

import org.eclipse.jdt.annotation.NonNullByDefault;
