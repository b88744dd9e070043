/**
 * A server of S3 of another maker for tests that store something there. Tests are skipped where there is none to start.
 */
package org.edgeloop.testsupport.s3;
