/**
 * Remotes of DVC in buckets of S3 and of whoever speaks its protocol. Found by the scheme of their address.
 */
@NonNullByDefault
package org.edgeloop.dvc.s3;

import org.eclipse.jdt.annotation.NonNullByDefault;
