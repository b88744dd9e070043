/**
 * The view in which devices speak: their consoles as text, one tab each, and what is sent to them.
 * What it does without widgets is {@link org.edgeloop.device.ui.console.ConsolePresenter}.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.device.ui.console;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
