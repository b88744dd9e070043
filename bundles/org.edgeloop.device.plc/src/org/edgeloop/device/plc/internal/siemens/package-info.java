/**
 * The files in a package for the AI Inference Server. Each class makes one of them.
 */
@NonNullByDefault
package org.edgeloop.device.plc.internal.siemens;

import org.eclipse.jdt.annotation.NonNullByDefault;
