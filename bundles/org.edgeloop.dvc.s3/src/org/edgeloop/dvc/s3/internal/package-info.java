/**
 * How a bucket is reached: settings, credentials, requests that a cancel ends at once, and what a server's refusals mean.
 * The SDK is known here and nowhere else.
 */
@NonNullByDefault
package org.edgeloop.dvc.s3.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
