/**
 * The product: its applications and perspectives. It alone sees every other bundle and wires them together.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.app;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
