/**
 * Other repositories: what is fetched from them, pushed to them and merged.
 * Who reaches out is handed what answers the other side's questions; no secret is ever written.
 */
@NonNullByDefault
package org.edgeloop.versioning.remote;

import org.eclipse.jdt.annotation.NonNullByDefault;
