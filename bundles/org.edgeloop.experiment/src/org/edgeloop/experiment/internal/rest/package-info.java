/**
 * MLflow servers, spoken to over their REST interface, versions 2 and 3. What a server says is checked before it is believed: its
 * certificate, the size and shape of its answers, its paths and its promises of further pages.
 */
@NonNullByDefault
package org.edgeloop.experiment.internal.rest;

import org.eclipse.jdt.annotation.NonNullByDefault;
